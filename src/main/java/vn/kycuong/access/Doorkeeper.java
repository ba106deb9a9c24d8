package vn.kycuong.access;

import java.util.UUID;

/**
 * Lets nobody near a thing whom the permission matrix keeps from it. Supplied by the room that owns the thing.
 *
 * @param root first part of the addresses under which the thing stands, such as {@code inspections}
 */
public record Doorkeeper(String root, Check check) {

    /** Throws {@link NotFound} or {@link Forbidden}. */
    @FunctionalInterface
    public interface Check {
        void require(Actor by, String operation, UUID id);
    }
}
