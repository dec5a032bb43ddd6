package org.frontline.annotate.transformer;

import org.jspecify.annotations.Nullable;

/** A transformer that cannot be used, and what to do about it. */
public final class TransformerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TransformerException(String message) {
        this(message, null);
    }

    TransformerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
