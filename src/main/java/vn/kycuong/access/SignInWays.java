package vn.kycuong.access;

/**
 * How people sign in to the pages.
 *
 * @param agency with the account of their agency, at its provider
 * @param local here, with a password
 */
public record SignInWays(boolean agency, boolean local) {}
