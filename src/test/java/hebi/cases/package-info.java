/**
 * Typography cases, proved on the written PDF. In come case files ({@code {"group": …, "cases": […]}}), out goes a verdict for each case.
 *
 * <p>A {@link hebi.cases.TypographyCase} is laid out at each of its measures as a {@link hebi.cases.Copy}, all copies of a case in one PDF, each on
 * pages of its own ({@link hebi.cases.Pipeline}, with the stylesheet that {@link hebi.cases.SettingCss} makes of the setting). {@link hebi.cases.PdfReader} reads the file back
 * without knowing how it was made; {@link hebi.cases.LaidCopy} is what one copy shows, as lines of characters. The expectations are in
 * {@link hebi.cases.Expectations} by name, in classes by subject. {@link hebi.cases.CaseRunner} is the command line.
 *
 * <p>{@link hebi.cases.Mutation} breaks a rule in a second copy of the engine ({@link hebi.mutation}), in which its cases run as
 * {@link hebi.cases.CasesInside}: some must fail.
 *
 * <p>Units: points, y downwards from the page's top; along the line from its start edge, across from the block-start edge. Figures in the cases
 * are in em of the paragraph’s font size.
 */
package hebi.cases;
