/** Settings: YAML and command line to validated records; the only room that reads a setting. */
@NullMarked
package org.frontline.config;

import org.jspecify.annotations.NullMarked;
