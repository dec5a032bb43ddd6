/**
 * Settings: YAML and command line to validated records; the only room that reads a setting.
 *
 * <p>{@code conf/frontline.yaml} is definition, default and documentation in one: a key that is not in it is unknown, and a
 * value must have its default's type. The command line lies over the file and the file over the defaults; each value keeps
 * where it came from, so that an error names file, key, value and the nearest right one. The records go no further than
 * {@code run}, which hands each room its own options: nothing here is sent to executors.
 */
@NullMarked
package org.frontline.config;

import org.jspecify.annotations.NullMarked;
