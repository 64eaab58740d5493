package hebi.layout.page;

import java.util.concurrent.Executor;

/**
 * What an edition says of all its pages.
 *
 * @param language BCP 47 tag of the lead language
 * @param boundRight whether pages turn to the right: the first page is then a left one (UG-13, ZH-36)
 * @param helpers threads that lay out documents beside the calling one; the result does not depend on them
 * @param helperCount how many of them
 */
public record PageSettings(String language, boolean boundRight, Executor helpers, int helperCount) {
    /** Everything in the calling thread. */
    public PageSettings(String language, boolean boundRight) {
        this(language, boundRight, Runnable::run, 0);
    }
}
