/**
 * The output folder: one run at a time writes a version of it, checks it and makes it the current one, whole or not at all.
 *
 * <p>A run writes its tables into a folder of its own below {@code _versions}; each is read back and refused where a required
 * value is null or a key stands twice, and all of them where they do not agree with one another ({@code
 * org.frontline.tables.Checks}). Then one step makes the version the current one: on a disk a symbolic link that all tables'
 * paths lead through is exchanged, on HDFS or an object store a file of one line is. No published file is changed or moved, so
 * that a reader who has begun to read goes on reading what it began with, until {@code clean} removes what is no longer
 * current. A run that dies before that step leaves the output as it was, one that dies after it has published everything.
 *
 * <p>Why not Apache Iceberg: it would keep the same immutable files and the same one pointer, behind a catalog that DuckDB and
 * pandas need a library for; a path to a folder of Parquet files would no longer be a table. Why no renames of folders, as
 * before: they are one step a table at best, and copies on an object store.
 *
 * <p>A lock file names the run, host and process at work and is renewed while it lives; see {@code OutputLock} for when one
 * falls.
 */
@NullMarked
package org.frontline.write;

import org.jspecify.annotations.NullMarked;
