package hebi.project;

import hebi.diag.Span;
import hebi.document.Binding;
import hebi.document.EditionPlan;
import hebi.document.Frequency;
import hebi.document.PairLayout;
import hebi.project.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/**
 * An entry of {@code editions:} in {@code magazine.yaml}.
 *
 * @param id its name
 * @param parent the entry that it extends
 * @param mere whether it is only there to be extended
 * @param languages lead first; none when it says none
 * @param frequency how often it comes out
 * @param pairs how its pairs stand
 * @param binding on which side it is bound
 * @param own what it says otherwise than the magazine
 * @param span where it begins
 */
record EditionEntry(
        String id,
        Optional<YamlValue.Scalar> parent,
        boolean mere,
        List<String> languages,
        Optional<Frequency> frequency,
        Optional<PairLayout> pairs,
        Optional<Binding> binding,
        EditionPlan.Own own,
        Span span) {
    /** An edition of which only the languages are said. */
    static EditionEntry of(String id, List<String> languages, Span span) {
        return new EditionEntry(
                id,
                Optional.empty(),
                false,
                languages,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EditionPlan.Own.NONE,
                span);
    }

    /** The same with what its parent says where it says nothing. */
    EditionEntry inherit(EditionEntry from) {
        return new EditionEntry(
                id,
                parent,
                mere,
                languages.isEmpty() ? from.languages : languages,
                frequency.or(() -> from.frequency),
                pairs.or(() -> from.pairs),
                binding.or(() -> from.binding),
                own.inherit(from.own),
                span);
    }

    /** The edition in a magazine whose issues come out this often. */
    EditionPlan plan(Frequency issues) {
        return new EditionPlan(id, languages, frequency.orElse(issues), pairs, binding, own, span);
    }
}
