/** What layout makes: fragments in flow-relative coordinates, pages, structure; and their one conversion to physical display items. */
@NullMarked
package hebi.fragment;

import org.jspecify.annotations.NullMarked;
