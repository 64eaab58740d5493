package hebi.project;

import hebi.diag.Code;
import hebi.document.EditionPlan;
import hebi.document.Issue;
import hebi.document.Magazine;
import hebi.project.IssueSchema.EditionIssue;
import hebi.project.IssueSchema.IssuePlan;
import hebi.project.yaml.ReadingContext;
import java.time.LocalDate;
import java.util.Optional;

/** Number and date of an edition: its own, where the issue says so. */
final class EditionIssueLine {
    private final EditionPlan plan;
    private final IssuePlan issuePlan;
    private final int step;
    private final ReadingContext context;

    EditionIssueLine(EditionPlan plan, IssuePlan issuePlan, Magazine magazine, ReadingContext context) {
        this.plan = plan;
        this.issuePlan = issuePlan;
        this.step = EditionSchedule.step(plan, magazine);
        this.context = context;
    }

    /** The issue with the edition's number and date. */
    Issue of(Issue issue) {
        Optional<EditionIssue> own = Optional.ofNullable(issuePlan.editions().get(plan.id()));
        // The third of a year's bimonthly issues comes out with the sixth monthly one.
        int number = own.flatMap(EditionIssue::number).orElse((issue.number() + step - 1) / step);
        LocalDate date = own.flatMap(EditionIssue::date).orElse(issue.date());
        int whole = own.flatMap(EditionIssue::wholeNumber).orElseGet(() -> wholeNumber(issue, number));
        return issue.with(number, whole, date);
    }

    // How many there were before nothing tells: the issue's is printed, and it is said so.
    private int wholeNumber(Issue issue, int number) {
        if (issuePlan.wholeNumber().isEmpty()) {
            return number;
        }
        if (step > 1) {
            String whole = Integer.toString(issue.wholeNumber());
            context.with("edition", plan.id()).report(Code.WHOLE_NUMBER_OF_ISSUE, issue.span(), plan.id(), whole);
        }
        return issue.wholeNumber();
    }
}
