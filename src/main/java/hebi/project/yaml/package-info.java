/**
 * YAML files read by a declared schema. In: the text of a file. Out: records of our own, and diagnostics with line and
 * column for whatever does not fit.
 *
 * <p>Nothing here makes objects from tags, depth and count are limited, and a value that does not fit is reported and
 * replaced by a stand-in, so that one pass finds all problems of a file.
 *
 * <p>In reading order: {@link hebi.project.yaml.YamlValue} the tree, {@link hebi.project.yaml.YamlParser} text to tree,
 * {@link hebi.project.yaml.ValueType} what a value may be, {@link hebi.project.yaml.Types} the usual ones,
 * {@link hebi.project.yaml.Key} and {@link hebi.project.yaml.Schema} the keys of a file, {@link
 * hebi.project.yaml.Fields} what was read.
 */
@NullMarked
package hebi.project.yaml;

import org.jspecify.annotations.NullMarked;
