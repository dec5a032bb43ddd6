package org.frontline.read;

import java.nio.ByteBuffer;

/**
 * The bytes of one record, not yet decoded.
 *
 * @param offset of its first byte in the unpacked file
 * @param overlong the record ran over the limit; only its beginning is held
 */
record Frame(long offset, ByteBuffer bytes, boolean overlong) {}
