package hebi.template;

import hebi.diag.BuildAbortedException;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.document.Inline;
import hebi.document.Picture;
import hebi.lang.Isolates;
import hebi.lang.LanguageProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Inlines and pictures as templates see them: a map with {@code kind}, which names the macro that renders it. */
final class InlineModel {
    private final TextModel texts;
    private final LinkTargets links;
    private final Diagnostics diagnostics;
    private final Optional<LanguageProfile> language;
    private final Optional<Isolates> isolates;

    InlineModel(TextModel texts, LinkTargets links, Diagnostics diagnostics) {
        this(texts, links, diagnostics, Optional.empty());
    }

    private InlineModel(
            TextModel texts, LinkTargets links, Diagnostics diagnostics, Optional<LanguageProfile> language) {
        this.language = language;
        this.isolates = language.map(Isolates::of);
        this.texts = texts;
        this.links = links;
        this.diagnostics = diagnostics;
    }

    List<Object> inlines(List<Inline> content) {
        List<Object> views = new ArrayList<>();
        content.forEach(i -> {
            if (i instanceof Inline.Text text) {
                views.addAll(isolated(text));
            } else {
                views.add(inline(i));
            }
        });
        return views;
    }

    /** The same for content in the language with this key or tag. */
    InlineModel in(String language) {
        return new InlineModel(texts, links, diagnostics, Optional.of(texts.profile(language)));
    }

    /** The same for content in the language that {@code attributes} name, if they do. */
    InlineModel of(Map<String, String> attributes) {
        String tag = attributes.getOrDefault("lang", "");
        return tag.isEmpty() ? this : in(tag);
    }

    /** UG-2, UG-3: what is left to right in itself stands in an element of its own. */
    private List<Object> isolated(Inline.Text text) {
        List<Object> views = new ArrayList<>();
        String all = text.text();
        int from = 0;
        for (Isolates.Range range : isolates.map(i -> i.find(all)).orElse(List.of())) {
            if (range.start() > from) {
                views.add(inline(new Inline.Text(text.span(), all.substring(from, range.start()))));
            }
            String tag = language.orElseThrow().tag();
            Inline.Text inside = new Inline.Text(text.span(), all.substring(range.start(), range.end()));
            Map<String, Object> view = new TreeMap<>();
            view.put("kind", "styled");
            view.put("class", "");
            view.put("language", Map.of("tag", tag, "dir", "ltr"));
            view.put("content", List.of(inline(inside)));
            views.add(view);
            from = range.end();
        }
        if (from < all.length() || all.isEmpty()) {
            views.add(inline(new Inline.Text(text.span(), all.substring(from))));
        }
        return views;
    }

    private Map<String, Object> inline(Inline inline) {
        Map<String, Object> view = new TreeMap<>();
        if (inline instanceof Inline.Text text) {
            view.put("kind", "text");
            view.put("text", clean(text.text(), text.span()));
        } else if (inline instanceof Inline.Code code) {
            view.put("kind", "inlineCode");
            view.put("text", clean(code.text(), code.span()));
        } else if (inline instanceof Inline.Ruby ruby) {
            view.put("kind", "ruby");
            view.put("parts", parts(ruby));
        } else if (inline instanceof Inline.NoteReference reference) {
            view.put("kind", "noteReference");
            view.put("id", reference.id());
            view.put("note", reference.note());
            view.put("number", reference.number());
        } else if (inline instanceof Inline.Image image) {
            view.put("kind", "image");
            view.put("picture", picture(image.picture()));
        } else if (inline instanceof Inline.LineBreak) {
            view.put("kind", "lineBreak");
        } else {
            container(inline, view);
        }
        return view;
    }

    private void container(Inline inline, Map<String, Object> view) {
        List<Inline> content;
        InlineModel own = this;
        if (inline instanceof Inline.Emphasis emphasis) {
            view.put("kind", "emphasis");
            content = emphasis.content();
        } else if (inline instanceof Inline.Strong strong) {
            view.put("kind", "strong");
            content = strong.content();
        } else if (inline instanceof Inline.Dots dots) {
            view.put("kind", "dots");
            content = dots.content();
        } else if (inline instanceof Inline.Link link) {
            view.put("kind", "link");
            view.put("href", href(link));
            content = link.content();
        } else {
            Inline.Styled styled = (Inline.Styled) inline;
            view.put("kind", "styled");
            view.putAll(attributes(styled.attributes()));
            content = styled.content();
            own = of(styled.attributes());
        }
        view.put("content", own.inlines(content));
    }

    /** {@code class} and {@code language} from the author’s attributes; the latter only when there is one. */
    Map<String, Object> attributes(Map<String, String> attributes) {
        Map<String, Object> view = new TreeMap<>();
        view.put("class", attributes.getOrDefault("class", ""));
        String tag = attributes.get("lang");
        if (tag != null) {
            view.put("language", texts.foreign(tag));
        }
        return view;
    }

    private String href(Inline.Link link) {
        if (!link.target().startsWith("#")) {
            return link.target();
        }
        return links.href(link.target().substring(1)).orElseGet(() -> {
            diagnostics.report(Code.LINK_TARGET_MISSING, link.span(), link.target());
            return link.target();
        });
    }

    private List<Object> parts(Inline.Ruby ruby) {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < ruby.bases().size(); i++) {
            String base = clean(ruby.bases().get(i), ruby.span());
            String reading = clean(ruby.readings().get(i), ruby.span());
            parts.add(Map.of("base", base, "reading", reading));
        }
        return parts;
    }

    Map<String, Object> picture(Picture picture) {
        Map<String, Object> view = new TreeMap<>();
        view.put("path", picture.path());
        view.put("alt", clean(picture.alt(), picture.span()));
        view.put("caption", inlines(picture.caption()));
        view.put("credit", clean(picture.credit().orElse(""), picture.span()));
        view.put("class", picture.attributes().getOrDefault("class", ""));
        picture.focus().ifPresent(f -> view.put("focus", f.x() + " " + f.y()));
        view.put("span", picture.span().toString());
        return view;
    }

    /**
     * The text itself, when XML can hold it.
     *
     * @throws BuildAbortedException after CHARACTER_NOT_ALLOWED was reported
     */
    String clean(String text, Span span) {
        int bad = text.codePoints().filter(c -> !isXmlCharacter(c)).findFirst().orElse(-1);
        if (bad >= 0) {
            diagnostics.report(Code.CHARACTER_NOT_ALLOWED, span, String.format("U+%04X", bad));
            throw new BuildAbortedException();
        }
        return text;
    }

    // https://www.w3.org/TR/xml/#charsets: Char
    private static boolean isXmlCharacter(int c) {
        return c == 0x9
                || c == 0xA
                || c == 0xD
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
