package hebi.project;

import hebi.diag.Code;
import hebi.document.EditionPlan;
import hebi.document.Magazine;
import hebi.project.IssueSchema.EditionIssue;
import hebi.project.IssueSchema.IssuePlan;
import hebi.project.yaml.ReadingContext;
import hebi.project.yaml.YamlValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which editions come out with an issue, and which issues feed them. An edition of {@code n} issues is due with each
 * whose number is a multiple of {@code n}, and takes the articles of those since it was due last.
 */
final class EditionSchedule {
    private final Magazine magazine;
    private final List<String> issueIds;
    private final Function<String, Optional<IssuePlan>> glance;
    private final ReadingContext context;

    /**
     * @param issueIds of all issues, sorted
     * @param glance what the file of an issue says, if it can be read
     */
    EditionSchedule(
            Magazine magazine,
            List<String> issueIds,
            Function<String, Optional<IssuePlan>> glance,
            ReadingContext context) {
        this.magazine = magazine;
        this.issueIds = issueIds;
        this.glance = glance;
        this.context = context;
    }

    /** Whether the edition comes out with the issue: what the issue says of it counts most. */
    boolean isDue(EditionPlan plan, IssuePlan issue) {
        EditionIssue own = issue.editions().get(plan.id());
        return own != null ? !own.skip() : issue.number() % step(plan, magazine) == 0;
    }

    /** Whether the edition takes of its issues what it can, rather than the order of one of them. */
    boolean isSelection(EditionPlan plan, IssuePlan issue) {
        EditionIssue own = issue.editions().get(plan.id());
        return step(plan, magazine) > 1 || (own != null && !own.from().isEmpty());
    }

    /** Ids of the issues whose articles the edition takes, in the order in which it takes them. */
    List<String> feeding(EditionPlan plan, String id, IssuePlan issue) {
        EditionIssue own = issue.editions().get(plan.id());
        return own != null && !own.from().isEmpty() ? named(own.from()) : sinceLast(plan, id, issue);
    }

    private List<String> named(List<YamlValue.Scalar> from) {
        List<String> ids = new ArrayList<>();
        for (YamlValue.Scalar id : from) {
            if (!issueIds.contains(id.text())) {
                context.report(Code.UNKNOWN_ISSUE, id.span(), ReadingContext.unknown(id.text(), issueIds));
            } else if (!ids.contains(id.text())) {
                ids.add(id.text());
            }
        }
        return List.copyOf(ids);
    }

    private List<String> sinceLast(EditionPlan plan, String id, IssuePlan issue) {
        int step = step(plan, magazine);
        int first = (issue.number() - 1) / step * step + 1;
        Deque<String> ids = new ArrayDeque<>(List.of(id));
        int place = issueIds.indexOf(id);
        for (int i = place - 1; i >= 0 && place - i < step; i--) {
            Optional<IssuePlan> before = glance.apply(issueIds.get(i));
            if (before.isPresent()
                    && before.get().year() == issue.year()
                    && before.get().number() >= first
                    && before.get().number() < issue.number()) {
                ids.push(issueIds.get(i));
            }
        }
        return List.copyOf(ids);
    }

    /** How many issues fall to one of the edition; one where they do not fall evenly, which was reported. */
    static int step(EditionPlan plan, Magazine magazine) {
        return plan.frequency().step(magazine.frequency()).orElse(1);
    }
}
