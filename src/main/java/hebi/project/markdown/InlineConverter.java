package hebi.project.markdown;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Inline;
import hebi.document.InlineText;
import hebi.document.Picture;
import hebi.project.markdown.AttributesScanner.Attributes;
import hebi.project.markdown.SyntaxNodes.InlineAttributes;
import hebi.project.markdown.SyntaxNodes.LeftoverMarks;
import hebi.project.markdown.SyntaxNodes.MalformedAttributes;
import hebi.project.markdown.SyntaxNodes.RubyNode;
import hebi.project.markdown.SyntaxNodes.SpanNode;
import hebi.project.markdown.SyntaxNodes.UndefinedNote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Inline nodes of the syntax tree → inlines of the model. */
final class InlineConverter {
    private final Setting setting;

    InlineConverter(Setting setting) {
        this.setting = setting;
    }

    /**
     * What inlines need from around them.
     *
     * @param places where nodes stand
     * @param chinese whether the language is written in Han characters
     * @param notes of the article; null where there can be none
     * @param pictures finder of pictures; null where there can be none
     * @param targets from a link's {@code #id} to the id in the output
     * @param diagnostics where problems go
     */
    record Setting(
            Places places,
            boolean chinese,
            @Nullable NoteDesk notes,
            @Nullable Pictures pictures,
            UnaryOperator<String> targets,
            Diagnostics diagnostics) {}

    /** Prepares the inline children of {@code parent} for conversion: emphasis, then line breaks. */
    void prepare(Node parent, boolean verse) {
        resolveEmphasis(parent);
        if (verse) {
            SegmentBreaks.harden(parent);
        } else {
            SegmentBreaks.transform(parent, setting.chinese());
        }
    }

    private void resolveEmphasis(Node parent) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            if (n.getFirstChild() != null) {
                resolveEmphasis(n);
            }
        }
        if (!EmphasisResolver.resolve(parent)) {
            report(Code.MANUSCRIPT_TOO_DEEP, parent, Integer.toString(EmphasisResolver.MAX_DEPTH));
        }
    }

    /** The inlines that the prepared children of {@code parent} are. */
    List<Inline> convert(Node parent) {
        List<Inline> inlines = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Span textSpan = Span.NONE;
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            Optional<String> literal = literal(n);
            if (literal.isPresent()) {
                textSpan = text.isEmpty() ? place(n) : textSpan;
                text.append(literal.get());
                continue;
            }
            flush(text, textSpan, inlines);
            if (n.getNext() instanceof InlineAttributes attributes) {
                inlines.add(withAttributes(n, attributes));
                n = attributes;
            } else {
                inlines.add(inline(n, Attributes.NONE));
            }
        }
        flush(text, textSpan, inlines);
        return List.copyOf(inlines);
    }

    private static void flush(StringBuilder text, Span span, List<Inline> inlines) {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(span, text.toString()));
            text.setLength(0);
        }
    }

    // What is text in the end, whether the author meant it so or not.
    private Optional<String> literal(Node n) {
        if (n instanceof Text text) {
            return Optional.of(text.getLiteral());
        } else if (n instanceof LeftoverMarks marks) {
            if (marks.literal.startsWith("**")) {
                report(Code.LITERAL_EMPHASIS, n);
            }
            return Optional.of(marks.literal);
        } else if (n instanceof HtmlInline html) {
            report(Code.RAW_HTML, n, html.getLiteral());
            return Optional.of(html.getLiteral());
        } else if (n instanceof MalformedAttributes malformed) {
            report(Code.ATTRIBUTES_MALFORMED, n, malformed.literal);
            return Optional.of(malformed.literal);
        } else if (n instanceof InlineAttributes attributes) {
            report(Code.ATTRIBUTES_WITHOUT_BLOCK, n);
            return Optional.of(attributes.literal);
        }
        // Only the alternative text of pictures, which has no line breaks, still holds soft ones.
        return n instanceof SoftLineBreak ? Optional.of(" ") : Optional.empty();
    }

    private Inline withAttributes(Node n, InlineAttributes attributes) {
        if (n instanceof Image || n instanceof SpanNode) {
            return inline(n, attributes.attributes);
        }
        Map<String, String> values = values(attributes.attributes, attributes);
        return new Inline.Styled(place(n), values, List.of(inline(n, Attributes.NONE)));
    }

    private Inline inline(Node n, Attributes more) {
        Span span = place(n);
        if (n instanceof Emphasis) {
            return new Inline.Emphasis(span, convert(n));
        } else if (n instanceof StrongEmphasis) {
            return new Inline.Strong(span, convert(n));
        } else if (n instanceof org.commonmark.node.Code code) {
            return new Inline.Code(span, code.getLiteral());
        } else if (n instanceof Link link) {
            return new Inline.Link(span, target(link, span), convert(n));
        } else if (n instanceof Image image) {
            return image(image, more);
        } else if (n instanceof SpanNode styled) {
            return styled(styled, more);
        } else if (n instanceof RubyNode ruby) {
            return ruby(ruby, span);
        } else if (n instanceof HardLineBreak) {
            return new Inline.LineBreak(span);
        }
        return note(n, span);
    }

    private Inline note(Node n, Span span) {
        NoteDesk notes = setting.notes();
        if (n instanceof UndefinedNote undefined) {
            report(Code.NOTE_UNDEFINED, n, undefined.label);
            return new Inline.Text(span, "[^" + undefined.label + "]");
        } else if (n instanceof FootnoteReference reference && notes != null) {
            return notes.reference(reference.getLabel(), span);
        } else if (n instanceof InlineFootnote && notes != null) {
            return notes.reference(n, span);
        }
        throw new IllegalStateException("no inline of the manuscript syntax: " + n);
    }

    private Inline styled(SpanNode node, Attributes more) {
        Map<String, String> values = new LinkedHashMap<>(values(node.attributes.plus(more), node));
        List<Inline> content = convert(node);
        List<String> classes =
                new ArrayList<>(List.of(values.getOrDefault("class", "").split(" ")));
        if (!classes.remove("dots")) {
            return new Inline.Styled(place(node), Map.copyOf(values), content);
        }
        Inline dots = new Inline.Dots(place(node), content);
        values.remove("class");
        if (!classes.isEmpty()) {
            values.put("class", String.join(" ", classes));
        }
        return values.isEmpty() ? dots : new Inline.Styled(place(node), Map.copyOf(values), List.of(dots));
    }

    // Spans have no ids: nothing could lead to them across formats.
    private Map<String, String> values(Attributes attributes, Node at) {
        if (!attributes.id().isEmpty()) {
            report(Code.MARK_NOT_ALLOWED_HERE, at, "#" + attributes.id());
        }
        return attributes.values();
    }

    private Inline image(Image image, Attributes attributes) {
        return setting.pictures() == null
                ? refusedImage(image)
                : new Inline.Image(place(image), picture(image, values(attributes, image)));
    }

    private Inline refusedImage(Image image) {
        report(Code.MARK_NOT_ALLOWED_HERE, image, "![…](" + image.getDestination() + ")");
        return new Inline.Text(place(image), InlineText.of(convert(image)));
    }

    /** The picture that {@code image} names. */
    Picture picture(Image image, Map<String, String> attributes) {
        Pictures pictures = setting.pictures();
        if (pictures == null) {
            throw new IllegalStateException("no pictures here");
        }
        Span span = place(image);
        String title = image.getTitle();
        List<Inline> caption = title == null || title.isBlank()
                ? List.of()
                : LineConverter.convert(title, offset -> span, setting.chinese(), setting.diagnostics());
        String alt = InlineText.of(convert(image)).strip();
        return pictures.find(new Pictures.Mention(image.getDestination(), alt, caption, attributes, span));
    }

    private Inline ruby(RubyNode ruby, Span span) {
        int[] points = ruby.base.codePoints().toArray();
        if (ruby.readings.size() == 1) {
            return new Inline.Ruby(span, List.of(ruby.base), ruby.readings);
        }
        if (points.length == ruby.readings.size()) {
            return new Inline.Ruby(
                    span, ruby.base.codePoints().mapToObj(Character::toString).toList(), ruby.readings);
        }
        String count = Integer.toString(ruby.readings.size());
        setting.diagnostics().report(Code.RUBY_COUNT, span, ruby.base, count, Integer.toString(points.length));
        return new Inline.Ruby(span, List.of(ruby.base), List.of(String.join(" ", ruby.readings)));
    }

    private String target(Link link, Span span) {
        String destination = link.getDestination();
        if (destination.startsWith("#") && destination.length() > 1) {
            return "#" + setting.targets().apply(destination.substring(1));
        }
        int colon = destination.indexOf(':');
        String scheme = colon < 0 ? "" : destination.substring(0, colon).toLowerCase(java.util.Locale.ROOT);
        switch (scheme) {
            case "http", "https", "mailto", "tel" -> {
                return destination;
            }
            default -> setting.diagnostics().report(Code.LINK_NOT_ALLOWED, span, destination);
        }
        return destination;
    }

    private Span place(Node n) {
        return setting.places().of(n);
    }

    private void report(Code code, Node n, String... args) {
        setting.diagnostics().report(code, place(n), args);
    }
}
