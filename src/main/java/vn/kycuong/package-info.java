/** An inspection workflow engine for a public administration. Each package directly below is a room. */
@org.jspecify.annotations.NullMarked
package vn.kycuong;
