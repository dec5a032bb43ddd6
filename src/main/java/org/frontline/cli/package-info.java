/** The command line: one class per sub-command, each a thin door to a job in {@code run}. */
@NullMarked
package org.frontline.cli;

import org.jspecify.annotations.NullMarked;
