package vn.kycuong.access;

/** What somebody who is signed in offers to be believed once more, because a signature is more than a click. */
public sealed interface Proof permits TypedPassword, FreshLogin {}
