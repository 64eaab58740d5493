package hebi.css;

import hebi.css.AssignedValue.Own;
import hebi.css.AssignedValue.Wide;
import hebi.css.Cascaded.Origin;
import hebi.css.grammar.ComputeContext;
import hebi.css.grammar.ComputeContext.FontBase;
import hebi.css.grammar.ComputeContext.Inherited;
import hebi.css.grammar.ComputeContext.Viewport;
import hebi.css.syntax.ComponentValue;
import hebi.css.value.CounterChange;
import hebi.css.value.Keywords.BorderStyle;
import hebi.css.value.Keywords.Display;
import hebi.css.value.Keywords.Float;
import hebi.css.value.Keywords.Position;
import hebi.css.value.LineHeight;
import hebi.diag.Diagnostics;
import hebi.geom.Color;
import hebi.geom.Length;
import hebi.geom.WritingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Computes styles from declarations in ascending order of precedence (css-cascade-4 §4). */
final class StyleComputer {
    private static final List<Property<?>> PROPERTIES = Properties.all();

    // css-inline-3 §5.1 leaves "normal" to the fonts, which are not known yet; lh takes 1.2em then.
    private static final double NORMAL_LINE_HEIGHT = 1.2;

    private final Diagnostics diagnostics;
    private final DeclarationParser declarations;
    private final Viewport viewport;
    private final Set<Declaration> reported = Collections.newSetFromMap(new IdentityHashMap<>());

    StyleComputer(Viewport viewport, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.declarations = new DeclarationParser(diagnostics);
        this.viewport = viewport;
    }

    /**
     * The style of an element.
     *
     * @param parent the parent's style; null for the root
     * @param root the root's style; null while it is computed itself
     * @param cascaded declarations, the strongest last
     */
    ComputedStyle compute(@Nullable ComputedStyle parent, @Nullable ComputedStyle root, List<Cascaded> cascaded) {
        Variables variables = variables(parent, cascaded);
        List<Assigned> assigned = assignments(cascaded, variables);
        return new Computation(parent, root, variables, assigned).run();
    }

    private record Assigned(Assignment assignment, Origin origin) {}

    private Variables variables(@Nullable ComputedStyle parent, List<Cascaded> cascaded) {
        Map<String, Declaration> own = new HashMap<>();
        for (Cascaded each : cascaded) {
            if (each.declaration().isCustom()) {
                own.put(each.declaration().name(), each.declaration());
            }
        }
        return (parent == null ? Variables.NONE : parent.variables()).with(own, diagnostics);
    }

    private List<Assigned> assignments(List<Cascaded> cascaded, Variables variables) {
        List<Assigned> assigned = new ArrayList<>();
        for (Cascaded each : cascaded) {
            Declaration declaration = each.declaration();
            List<Assignment> assignments =
                    declaration.isCustom() || !declaration.assignments().isEmpty()
                            ? declaration.assignments()
                            : withVariables(declaration, variables);
            for (Assignment assignment : assignments) {
                assigned.add(new Assigned(assignment, each.origin()));
            }
        }
        return assigned;
    }

    private List<Assignment> withVariables(Declaration declaration, Variables variables) {
        Definition definition = Vocabulary.find(declaration.name()).orElseThrow();
        boolean first = reported.add(declaration);
        Diagnostics once = diagnostic -> {
            if (first) {
                diagnostics.report(diagnostic);
            }
        };
        Optional<List<ComponentValue>> values = variables.substitute(declaration, once);
        Optional<List<Assignment>> expanded = values.flatMap(list -> DeclarationParser.expand(definition, list));
        if (values.isPresent() && expanded.isEmpty() && first) {
            declarations.reportValue(definition, values.get(), declaration.span());
        }
        // css-variables-1 §3.1: invalid at computed-value time is unset.
        return expanded.orElseGet(() -> unset(definition));
    }

    private static List<Assignment> unset(Definition definition) {
        List<Target<?>> targets =
                definition instanceof Shorthand shorthand ? shorthand.longhands() : List.of((Target<?>) definition);
        return targets.stream()
                .map(target -> new Assignment(target, Wide.UNSET))
                .toList();
    }

    /** The computation of one style. */
    private final class Computation {
        private final @Nullable ComputedStyle parent;
        private final @Nullable ComputedStyle root;
        private final Variables variables;
        private final List<Assigned> assigned;
        private final @Nullable AssignedValue[] winners = new AssignedValue[PROPERTIES.size()];
        private final Object[] values = new Object[PROPERTIES.size()];

        Computation(
                @Nullable ComputedStyle parent,
                @Nullable ComputedStyle root,
                Variables variables,
                List<Assigned> assigned) {
            this.parent = parent;
            this.root = root;
            this.variables = variables;
            this.assigned = assigned;
        }

        ComputedStyle run() {
            ComputeContext context = initialContext();
            WritingMode horizontal = WritingMode.HORIZONTAL_LTR;
            set(Properties.WRITING_MODE, winner(Properties.WRITING_MODE, horizontal, Origin.AUTHOR), context);
            set(Properties.DIRECTION, winner(Properties.DIRECTION, horizontal, Origin.AUTHOR), context);
            WritingMode mode = new WritingMode(get(Properties.WRITING_MODE), get(Properties.DIRECTION));
            decide(mode);
            set(Properties.FONT_SIZE, winners[Properties.FONT_SIZE.index()], context);
            int em = get(Properties.FONT_SIZE);
            context = context.withOwn(new FontBase(em, context.own().lh()));
            if (root == null) {
                context = new ComputeContext(
                        context.own(), context.own(), viewport, context.inherited(), context.color());
            }
            set(Properties.LINE_HEIGHT, winners[Properties.LINE_HEIGHT.index()], context);
            context = context.withOwn(new FontBase(em, lineHeight(get(Properties.LINE_HEIGHT), em)));
            set(Properties.COLOR, winners[Properties.COLOR.index()], context);
            context = context.withColor(get(Properties.COLOR));
            for (Property<?> property : PROPERTIES) {
                if (values[property.index()] == null) {
                    set(property, winners[property.index()], context);
                }
            }
            boolean inlineInFlow = takeOutOfFlow();
            countItself(get(Properties.DISPLAY) == Display.LIST_ITEM, "list-item");
            countItself(get(Properties.FLOAT) == Float.FOOTNOTE, "footnote");
            ComputedStyle style = withoutInvisibleLines(values, variables);
            return inlineInFlow ? style.blockifiedFromInline() : style;
        }

        private ComputeContext initialContext() {
            FontBase own = parent == null ? ComputeContext.INITIAL.own() : base(parent);
            FontBase rootBase = root == null ? own : base(root);
            Inherited inherited = parent == null
                    ? ComputeContext.INITIAL.inherited()
                    : new Inherited(parent.get(Properties.FONT_SIZE), parent.get(Properties.FONT_WEIGHT));
            Color color = parent == null ? Color.Rgb.BLACK : parent.get(Properties.COLOR);
            return new ComputeContext(own, rootBase, viewport, inherited, color);
        }

        // The last assignment wins; physical and flow-relative ones of a group take part together (css-logical-1 §4).
        private void decide(WritingMode mode) {
            boolean reverts = false;
            for (Assigned each : assigned) {
                AssignedValue value = each.assignment().value();
                winners[each.assignment().target().in(mode).index()] = value;
                reverts |= value == Wide.REVERT;
            }
            if (reverts) {
                for (Property<?> property : PROPERTIES) {
                    if (winners[property.index()] == Wide.REVERT) {
                        winners[property.index()] = winner(property, mode, Origin.AUTHOR);
                    }
                }
            }
        }

        /** The last value from {@code strongest} or below; {@code revert} goes down by an origin. */
        private @Nullable AssignedValue winner(Property<?> property, WritingMode mode, Origin strongest) {
            for (int i = assigned.size() - 1; i >= 0; i--) {
                Assigned each = assigned.get(i);
                if (each.origin().compareTo(strongest) <= 0
                        && each.assignment().target().in(mode) == property) {
                    AssignedValue value = each.assignment().value();
                    if (value != Wide.REVERT) {
                        return value;
                    }
                    return strongest == Origin.AUTHOR && each.origin() == Origin.AUTHOR
                            ? winner(property, mode, Origin.USER_AGENT)
                            : Wide.UNSET;
                }
            }
            return null;
        }

        private <T> void set(Property<T> property, @Nullable AssignedValue winner, ComputeContext context) {
            values[property.index()] = value(property, winner, context);
        }

        private <T> Object value(Property<T> property, @Nullable AssignedValue winner, ComputeContext context) {
            if (winner instanceof Own own) {
                return own.specified().compute(context);
            }
            boolean inherits = winner == Wide.INHERIT || (winner != Wide.INITIAL && property.inherited());
            T value = inherits && parent != null
                    ? parent.get(property)
                    : property.initialValue().compute(context);
            return value;
        }

        @SuppressWarnings("unchecked") // set() stores what the property's own syntax made
        private <T> T get(Property<T> property) {
            return (T) values[property.index()];
        }

        // css-position-3 §2.1, css-display-3 §2.7: an absolute box does not float; either is a block.
        /** Whether this makes a block of what was inline-level. */
        private boolean takeOutOfFlow() {
            boolean absolute = get(Properties.POSITION) == Position.ABSOLUTE;
            if (absolute) {
                values[Properties.FLOAT.index()] = Float.NONE;
            }
            if (absolute || get(Properties.FLOAT) != Float.NONE) {
                Display before = get(Properties.DISPLAY);
                values[Properties.DISPLAY.index()] = blockified(before);
                return isInlineLevel(before);
            }
            return false;
        }

        // css-lists-3 §4.6, css-gcpm-3 §2.6: every list item and footnote counts itself, unless it says otherwise.
        private void countItself(boolean counts, String counter) {
            List<CounterChange> changes = get(Properties.COUNTER_INCREMENT);
            boolean named = changes.stream().anyMatch(change -> change.name().equals(counter));
            if (counts && !named) {
                List<CounterChange> more = new ArrayList<>(changes);
                more.add(new CounterChange(counter, 1));
                values[Properties.COUNTER_INCREMENT.index()] = List.copyOf(more);
            }
        }
    }

    /** The display type of the same inside whose outside is a block (css-display-3 §2.7). */
    private static Display blockified(Display display) {
        return switch (display) {
            case NONE, CONTENTS, BLOCK, FLOW_ROOT, FLEX, GRID, LIST_ITEM, TABLE -> display;
            case INLINE_FLEX -> Display.FLEX;
            case INLINE_GRID -> Display.GRID;
            case INLINE,
                    INLINE_BLOCK,
                    TABLE_CAPTION,
                    TABLE_HEADER_GROUP,
                    TABLE_ROW_GROUP,
                    TABLE_FOOTER_GROUP,
                    TABLE_ROW,
                    TABLE_CELL,
                    TABLE_COLUMN_GROUP,
                    TABLE_COLUMN,
                    RUBY,
                    RUBY_BASE,
                    RUBY_TEXT,
                    RUBY_BASE_CONTAINER,
                    RUBY_TEXT_CONTAINER -> Display.BLOCK;
        };
    }

    private static boolean isInlineLevel(Display display) {
        return switch (display) {
            case INLINE, INLINE_BLOCK, INLINE_FLEX, INLINE_GRID, RUBY -> true;
            default -> false;
        };
    }

    private static FontBase base(ComputedStyle style) {
        int em = style.get(Properties.FONT_SIZE);
        return new FontBase(em, lineHeight(style.get(Properties.LINE_HEIGHT), em));
    }

    private static int lineHeight(LineHeight height, int em) {
        if (height instanceof LineHeight.Fixed fixed) {
            return fixed.length();
        }
        double factor = height instanceof LineHeight.Factor given ? given.number() : NORMAL_LINE_HEIGHT;
        return Length.clamp(em * factor);
    }

    /** css-backgrounds-3 §3.3: a line without a style has no width. */
    static ComputedStyle withoutInvisibleLines(Object[] values, Variables variables) {
        for (Line line : Line.ALL) {
            Object style = values[line.style.index()];
            if (style == BorderStyle.NONE || style == BorderStyle.HIDDEN) {
                values[line.width.index()] = 0;
            }
        }
        return new ComputedStyle(values, variables);
    }

    private record Line(Property<Integer> width, Property<BorderStyle> style) {
        static final List<Line> ALL = List.of(
                new Line(Properties.BORDER_INLINE_START_WIDTH, Properties.BORDER_INLINE_START_STYLE),
                new Line(Properties.BORDER_INLINE_END_WIDTH, Properties.BORDER_INLINE_END_STYLE),
                new Line(Properties.BORDER_BLOCK_START_WIDTH, Properties.BORDER_BLOCK_START_STYLE),
                new Line(Properties.BORDER_BLOCK_END_WIDTH, Properties.BORDER_BLOCK_END_STYLE),
                new Line(Properties.COLUMN_RULE_WIDTH, Properties.COLUMN_RULE_STYLE));
    }
}
