package hebi.document;

import hebi.diag.Span;
import hebi.document.Magazine.ColophonLine;
import hebi.document.Magazine.PageSize;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A declared edition, with what it inherits from its parents.
 *
 * @param id {@code zh}, {@code ug-zh}
 * @param languages language keys, lead first
 * @param frequency how often it comes out
 * @param pairs how its pairs stand, when declared
 * @param binding on which side it is bound, when declared
 * @param own what it says otherwise than the magazine
 * @param span where it is declared
 */
public record EditionPlan(
        String id,
        List<String> languages,
        Frequency frequency,
        Optional<PairLayout> pairs,
        Optional<Binding> binding,
        Own own,
        Span span) {
    /** Copies its list. */
    public EditionPlan {
        languages = List.copyOf(languages);
    }

    /**
     * What stands in the magazine's place; a language that its texts lack keeps the magazine's.
     *
     * @param name texts
     * @param publisher texts
     * @param identifier seed of identifiers
     * @param issn with hyphen
     * @param cn the CN serial number
     * @param layout name of the layout folder
     * @param page trim size
     * @param colophon all of its lines
     */
    public record Own(
            Map<String, String> name,
            Map<String, String> publisher,
            Optional<String> identifier,
            Optional<String> issn,
            Optional<String> cn,
            Optional<String> layout,
            Optional<PageSize> page,
            Optional<List<ColophonLine>> colophon) {
        /** Nothing. */
        public static final Own NONE = new Own(
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        /** The same with what {@code parent} says where this says nothing. */
        public Own inherit(Own parent) {
            return new Own(
                    texts(parent.name, name),
                    texts(parent.publisher, publisher),
                    identifier.or(() -> parent.identifier),
                    issn.or(() -> parent.issn),
                    cn.or(() -> parent.cn),
                    layout.or(() -> parent.layout),
                    page.or(() -> parent.page),
                    colophon.or(() -> parent.colophon));
        }

        /** The magazine as this edition shows it. */
        Magazine over(Magazine m) {
            return new Magazine(
                    m.slug(),
                    texts(m.name(), name),
                    identifier.orElse(m.identifier()),
                    issn.or(m::issn),
                    cn.or(m::cn),
                    texts(m.publisher(), publisher),
                    m.sections(),
                    m.editions(),
                    m.source(),
                    m.frequency(),
                    layout.orElse(m.layout()),
                    page.or(m::page),
                    m.fonts(),
                    m.hyphenationExceptions(),
                    colophon.orElse(m.colophon()),
                    m.span());
        }

        private static Map<String, String> texts(Map<String, String> base, Map<String, String> own) {
            if (own.isEmpty()) {
                return base;
            }
            Map<String, String> all = new LinkedHashMap<>(base);
            all.putAll(own);
            return Collections.unmodifiableMap(all);
        }
    }
}
