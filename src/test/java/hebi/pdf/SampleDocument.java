package hebi.pdf;

import hebi.font.GlyphOrientation;
import hebi.fragment.Marking;
import hebi.fragment.PagedDocument;
import hebi.fragment.StructureRole;
import hebi.geom.Color;
import hebi.image.TestPictures;
import java.io.IOException;

/** Two pages with everything that the writer has to tag: five scripts, pictures, tables, lists, links, notes. */
final class SampleDocument {
    static final String HEADING = "山川手艺";
    static final String PROSE = "老手艺人说：“好瓷在火里。” office 2026";
    static final String UYGHUR = "ئۇيغۇر تىلى (قەدىمكى) لا،";
    static final String KOREAN = "한국어 문장입니다.";
    static final String VERTICAL = "竖排文字，“引号”——与破折号。";
    static final String MONGOLIAN = "ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠪᠢᠴᠢᠭ᠌";

    private SampleDocument() {}

    static HandMade make() throws IOException {
        HandMade made = new HandMade();
        first(made);
        made.page("2");
        second(made);
        made.bookmark(HEADING, "start", new PagedDocument.Bookmark("表", "table", java.util.List.of()));
        return made;
    }

    private static void first(HandMade made) throws IOException {
        made.fill(Marking.ArtifactType.BACKGROUND, new Color.Rgb(240, 230, 200, 128), 0, 0, HandMade.WIDTH, 60_000);
        made.artifact(Marking.ArtifactType.HEADER, latin("running head"), 20_000, 20_000);
        made.anchor("start", 20_000, 60_000);
        HandMade.Node sect = made.root().add(StructureRole.SECT);
        sect.add(StructureRole.H1)
                .text(Runs.horizontal("NotoSansSC-Bold", 20_000, HEADING, "Hani", "zh-Hans"), 20_000, 90_000);
        HandMade.Node p = sect.add(StructureRole.P);
        p.text(chinese(PROSE.substring(0, 15)), 20_000, 120_000);
        p.add(StructureRole.SPAN).lang("en").text(latin(PROSE.substring(15, 22)), 180_000, 120_000);
        p.text(latin(PROSE.substring(22)), 220_000, 120_000);
        HandMade.Node link = sect.add(StructureRole.P).add(StructureRole.LINK);
        link.text(chinese("见表"), 20_000, 140_000).link("#table", 20_000, 130_000, 20_000, 12_000);
        link.text(chinese("一"), 20_000, 152_000).link("#table", 20_000, 142_000, 20_000, 12_000);
        HandMade.Node web = sect.add(StructureRole.P).add(StructureRole.LINK);
        web.text(latin("example"), 120_000, 140_000)
                .link("https://example.org/路?a=b", 120_000, 130_000, 50_000, 12_000);
        sect.add(StructureRole.P)
                .lang("ug-Arab")
                .text(Runs.rightToLeft("NotoNaskhArabic-Regular", 12_000, UYGHUR, "ug"), 200_000, 180_000);
        sect.add(StructureRole.P)
                .lang("ko")
                .text(Runs.horizontal("NotoSerifKR-Regular", 10_500, KOREAN, "Hang", "ko"), 20_000, 200_000);
        HandMade.Node figure = sect.add(StructureRole.FIGURE).alt("红色方块");
        figure.image(HandMade.picture("a.jpg", TestPictures.jpeg(80, 60)), 20_000, 220_000, 80_000, 60_000);
        HandMade.Node grey = sect.add(StructureRole.FIGURE).alt("灰色方块");
        grey.image(HandMade.picture("g.jpg", TestPictures.greyJpeg(80, 60)), 120_000, 220_000, 80_000, 60_000);
        HandMade.Node alpha = sect.add(StructureRole.FIGURE).alt("半透明方块");
        alpha.image(HandMade.picture("p.png", TestPictures.pngWithAlpha(80, 60)), 220_000, 220_000, 80_000, 60_000);
        HandMade.Node plain = sect.add(StructureRole.FIGURE).alt("方块");
        plain.image(HandMade.picture("q.png", TestPictures.png(80, 60)), 320_000, 220_000, 60_000, 60_000);
        made.artifact(Marking.ArtifactType.FOOTER, latin("1"), 200_000, 480_000);
    }

    private static void second(HandMade made) {
        made.anchor("table", 20_000, 20_000);
        HandMade.Node sect = made.root().add(StructureRole.SECT);
        HandMade.Node table = sect.add(StructureRole.TABLE);
        HandMade.Node head = table.add(StructureRole.TR);
        head.add(StructureRole.TH).with("Scope", "Column").with("ColSpan", "2").text(chinese("名称"), 20_000, 40_000);
        HandMade.Node row = table.add(StructureRole.TR);
        row.add(StructureRole.TD).text(chinese("茶"), 20_000, 60_000);
        row.add(StructureRole.TD).text(latin("42"), 80_000, 60_000);
        made.fill(Marking.ArtifactType.LAYOUT, Color.Rgb.BLACK, 20_000, 45_000, 100_000, 500);
        HandMade.Node list = sect.add(StructureRole.L).with("ListNumbering", "Decimal");
        HandMade.Node item = list.add(StructureRole.LI);
        item.add(StructureRole.LBL).text(latin("1. "), 20_000, 80_000);
        item.add(StructureRole.L_BODY).text(chinese("泡茶"), 40_000, 80_000);
        HandMade.Node p = sect.add(StructureRole.P);
        p.text(chinese("注"), 20_000, 100_000);
        p.add(StructureRole.REFERENCE)
                .add(StructureRole.LINK)
                .text(latin("1"), 32_000, 96_000)
                .link("#note", 32_000, 90_000, 6_000, 8_000);
        made.anchor("note", 20_000, 460_000);
        sect.add(StructureRole.NOTE).with("ID", "n1").text(chinese("脚注。"), 20_000, 460_000);
        sect.add(StructureRole.P).text(upright(VERTICAL), 350_000, 40_000);
        sect.add(StructureRole.P).lang("mn-Mong").text(mongolian(MONGOLIAN), 300_000, 40_000);
    }

    static hebi.font.GlyphRun latin(String text) {
        return Runs.horizontal("NotoSerif-Regular", 10_000, text, "Latn", "en");
    }

    static hebi.font.GlyphRun chinese(String text) {
        return Runs.horizontal("NotoSerifSC-Regular", 10_500, text, "Hani", "zh-Hans");
    }

    static hebi.font.GlyphRun upright(String text) {
        Runs.Setting setting = new Runs.Setting("Hani", "zh-Hans", GlyphOrientation.UPRIGHT, 0);
        return Runs.run("NotoSerifSC-Regular", 10_500, text, setting);
    }

    static hebi.font.GlyphRun mongolian(String text) {
        Runs.Setting setting = new Runs.Setting("Mong", "mn-Mong", GlyphOrientation.SIDEWAYS, 0);
        return Runs.run("NotoSansMongolian-Regular", 12_000, text, setting);
    }
}
