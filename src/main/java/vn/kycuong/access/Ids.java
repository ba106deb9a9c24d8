package vn.kycuong.access;

import java.util.UUID;

/** Where new identifiers come from. A port, so that tests can make two runs comparable. */
@FunctionalInterface
public interface Ids {

    UUID next();
}
