/**
 * Compiles the official dump of GeoNames and a user's actors into one gazetteer file.
 *
 * <p>Rows of all files become facts of one thing, are sorted by its id on disk, and are put together there, so that the
 * size of the dump does not matter. What cannot be read is named with file and line and left out.
 *
 * <p>The columns are those of the readme of GeoNames' export service.
 */
@NullMarked
package org.frontline.gazetteer.geonames;

import org.jspecify.annotations.NullMarked;
