/**
 * The command line: one class a sub-command, each a thin door to a job in {@code run}.
 *
 * <p>A command holds options, their help and nothing else: it turns what was typed into a request and calls one method.
 * Whatever is wrong with an invocation is one line on standard error and exit code 2, said before any work is done; a job
 * that fails ends with 1 and its trace. What a job says of its work goes to standard output.
 */
@NullMarked
package org.frontline.cli;

import org.jspecify.annotations.NullMarked;
