/**
 * The logical structure of tagged PDF, made from the styled elements before anything is laid out.
 *
 * <p>In: the styled tree of one document and its {@link hebi.box.DocumentOrder}. Out: its
 * {@link hebi.fragment.StructureElement}s, and for each node the id of the one that its content belongs to. Invariants:
 * ids begin where the caller says, so that documents can be done one by one; text always has an element that may hold
 * text (none directly in {@code Sect}); lists, tables and tables of contents hold nothing but what ISO 32000-1
 * §14.8.4 allows; heading levels never skip.
 *
 * <p>Decisions: generated text ({@code ::before}, {@code ::after}) is content in a {@code Span} of its own whose
 * {@code Title} is {@link hebi.layout.structure.StructureBuilder#GENERATED}, so that a reader hears it and a test can
 * leave it out; markers of list items are {@code Lbl}. A caption stands beside its {@code Figure}, in one {@code Div}:
 * inside, the figure's {@code Alt} would hide it from readers that take {@code Alt} for all of an element.
 *
 * <p>Reading order: {@link hebi.layout.structure.ElementRoles} (what an element is),
 * {@link hebi.layout.structure.StructureBuilder} (the walk), {@link hebi.layout.structure.OpenElement} (what it
 * builds), {@link hebi.layout.structure.HeadingLevels}, {@link hebi.layout.structure.DocumentStructure} (its result).
 */
@NullMarked
package hebi.layout.structure;

import org.jspecify.annotations.NullMarked;
