package org.frontline.evaluation;

/** Gold or articles are not what the evaluation can read; the message names the file, the line and the key. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EvaluationException(String message) {
        super(message);
    }
}
