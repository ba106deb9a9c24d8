package vn.kycuong.access;

import java.util.UUID;

/**
 * With which a browser encrypts what one person wrote without a network. The same on every device, so that what was left
 * on one can be read again after signing in.
 *
 * @param id under which the device remembers whose it is, without a name
 */
public record DeviceKey(UUID id, byte[] secret) {}
