package vn.kycuong.notification;

import java.time.Instant;

/**
 * A mail that may leave now.
 *
 * @param leaseEnds from then on another node may send it
 */
record Letter(Mail mail, String address, String language, Instant leaseEnds) {}
