package hebi.layout.page;

/**
 * What an edition says of all its pages.
 *
 * @param language BCP 47 tag of the lead language
 * @param boundRight whether pages turn to the right: the first page is then a left one (UG-13, ZH-36)
 */
public record PageSettings(String language, boolean boundRight) {}
