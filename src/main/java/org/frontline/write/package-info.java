/**
 * The output folder: one run at a time stages its tables, checks them and publishes them whole or not at all.
 *
 * <p>A lock file names the process at work, and a lock whose process is gone is taken over. Tables are written to
 * {@code _staging}, read back, and refused where a required value is null or a key stands twice. Publication first writes a
 * journal, then takes the old tables away, then moves the new ones in: folders are renamed, never files rewritten. A run that
 * dies before the journal leaves the output as it was; one that dies after it is completed by the next run that opens the
 * output. At no moment do tables of two runs stand side by side.
 */
@NullMarked
package org.frontline.write;

import org.jspecify.annotations.NullMarked;
