package org.frontline.write;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The process that holds an output, as its lock says.
 *
 * @param started when the process began, ISO 8601, empty where the system does not tell: a process id comes back, a start does not
 * @param beat its last sign of life, ISO 8601
 */
record Owner(
        @JsonProperty("run") String run,
        @JsonProperty("host") String host,
        @JsonProperty("pid") long pid,
        @JsonProperty("started") String started,
        @JsonProperty("beat") String beat) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Owner self(String run, Instant now) throws IOException {
        ProcessHandle self = ProcessHandle.current();
        return new Owner(run, InetAddress.getLocalHost().getHostName(), self.pid(), start(self), now.toString());
    }

    /** Null where the text is none of a lock: what was being written when its process died. */
    static @Nullable Owner parse(String text) {
        try {
            return JSON.readValue(text, Owner.class);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the lock of run " + run, e);
        }
    }

    Owner beating(Instant now) {
        return new Owner(run, host, pid, started, now.toString());
    }

    boolean isSameRunAs(Owner other) {
        return run.equals(other.run) && host.equals(other.host) && pid == other.pid;
    }

    boolean isOnHostOf(Owner other) {
        return host.equals(other.host);
    }

    /** Asked on its own host: whether the process that took the lock still runs. */
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> started.isEmpty()
                        || start(process).isEmpty()
                        || start(process).equals(started))
                .isPresent();
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }
}
