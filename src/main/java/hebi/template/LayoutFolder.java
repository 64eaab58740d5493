package hebi.template;

import hebi.resource.Resources;

/**
 * A folder of templates.
 *
 * @param resources where it lies
 * @param path of the folder in them, without trailing slash: {@code layouts/shanchuan}
 */
public record LayoutFolder(Resources resources, String path) {
    /** The path of a template in it. */
    String file(String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
