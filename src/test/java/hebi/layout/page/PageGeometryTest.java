package hebi.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import hebi.css.ComputedStyle;
import hebi.css.Properties;
import hebi.css.value.LengthPercentage;
import hebi.css.value.Size;
import hebi.geom.BlockFlow;
import hebi.geom.Direction;
import hebi.geom.LogicalEdges;
import hebi.geom.LogicalRect;
import hebi.geom.PhysicalRect;
import hebi.geom.WritingMode;
import org.junit.jupiter.api.Test;

class PageGeometryTest {
    @Test
    void areaIsWhatMarginsBordersAndPaddingLeave() {
        ComputedStyle style = PageFixtures.margins()
                .with(Properties.BORDER_BLOCK_START_WIDTH, 1_000)
                .with(Properties.PADDING_INLINE_START, LengthPercentage.of(5_000));
        PageGeometry geometry = PageGeometry.of(PageFixtures.page(style));
        assertThat(geometry.border()).isEqualTo(new PhysicalRect(10_000, 30_000, 70_000, 130_000));
        assertThat(geometry.area()).isEqualTo(new PhysicalRect(15_000, 31_000, 65_000, 129_000));
    }

    @Test
    void percentagesAreOfTheSideAlongWhichTheyLie() {
        ComputedStyle style = ComputedStyle.initial()
                .with(Properties.MARGIN_INLINE_START, new Size.Fixed(new LengthPercentage(0, 10)))
                .with(Properties.MARGIN_BLOCK_START, new Size.Fixed(new LengthPercentage(0, 10)));
        assertThat(PageGeometry.of(PageFixtures.page(style)).border())
                .isEqualTo(new PhysicalRect(10_000, 20_000, 90_000, 180_000));
    }

    @Test
    void marginsLargerThanThePageLeaveNoRoom() {
        ComputedStyle style = PageFixtures.margins().with(Properties.MARGIN_INLINE_START, Size.of(90_000));
        assertThat(PageGeometry.of(PageFixtures.page(style)).hasRoom()).isFalse();
        assertThat(PageGeometry.of(PageFixtures.page(PageFixtures.margins())).hasRoom())
                .isTrue();
    }

    @Test
    void flowRelativeEdgesTurnWithTheMode() {
        LogicalEdges edges = new LogicalEdges(1, 2, 3, 4);
        assertThat(PhysicalEdges.of(edges, WritingMode.HORIZONTAL_LTR)).isEqualTo(new PhysicalEdges(3, 2, 4, 1));
        assertThat(PhysicalEdges.of(edges, new WritingMode(BlockFlow.HORIZONTAL_TB, Direction.RTL)))
                .isEqualTo(new PhysicalEdges(3, 1, 4, 2));
        assertThat(PhysicalEdges.of(edges, new WritingMode(BlockFlow.VERTICAL_RL, Direction.LTR)))
                .isEqualTo(new PhysicalEdges(1, 3, 2, 4));
        assertThat(PhysicalEdges.of(edges, new WritingMode(BlockFlow.VERTICAL_LR, Direction.LTR)))
                .isEqualTo(new PhysicalEdges(1, 4, 2, 3));
    }

    @Test
    void startAlongTheFlowIsTheEdgeAtTheFlowsStart() {
        PhysicalEdges edges = new PhysicalEdges(1, 2, 3, 4);
        assertThat(edges.startIn(WritingMode.HORIZONTAL_LTR)).isEqualTo(new LogicalRect(4, 1, 0, 0));
        assertThat(edges.startIn(new WritingMode(BlockFlow.HORIZONTAL_TB, Direction.RTL)))
                .isEqualTo(new LogicalRect(2, 1, 0, 0));
        assertThat(edges.startIn(new WritingMode(BlockFlow.VERTICAL_RL, Direction.LTR)))
                .isEqualTo(new LogicalRect(1, 2, 0, 0));
        assertThat(edges.startIn(new WritingMode(BlockFlow.VERTICAL_LR, Direction.LTR)))
                .isEqualTo(new LogicalRect(1, 4, 0, 0));
    }
}
