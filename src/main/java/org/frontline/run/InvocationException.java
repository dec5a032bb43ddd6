package org.frontline.run;

/** A wrong invocation: one line that names what is wrong and what to do; nothing was done. */
public final class InvocationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvocationException(String message) {
        super(message);
    }
}
