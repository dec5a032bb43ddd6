package org.frontline.aggregate.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.frontline.model.Action;

/** Ids of events, derived from what the event is, so that the same corpus gives the same ids on any machine. */
final class EventId {
    private static final int BYTES = 12;

    private EventId() {}

    static String of(EventPlace place, Action action, String side, EventTime time) {
        String what = String.join(
                "\n",
                place.key(),
                action.label(),
                side,
                time.start().toString(),
                time.end().toString(),
                time.precision() == null ? "" : time.precision().label());
        byte[] digest = sha256().digest(what.getBytes(StandardCharsets.UTF_8));
        return "event:" + HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
