package org.frontline.config;

/** A setting that cannot be used; the message names the key, the value, where it stands and what would do. */
public final class SettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingException(String message) {
        super(message);
    }
}
