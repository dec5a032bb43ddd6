package org.frontline.read;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Passwords within the addresses of files and folders, where they would be seen by whoever sees the address. */
public final class Logins {
    private Logins() {}

    /**
     * The address as it may be shown where it bears a password, null where it bears none.
     *
     * @param given the address as its user wrote it
     */
    public static @Nullable String withoutPassword(URI address, String given) {
        String login = address.getUserInfo();
        return login == null || !login.contains(":") ? null : given.replace(login + "@", "");
    }
}
