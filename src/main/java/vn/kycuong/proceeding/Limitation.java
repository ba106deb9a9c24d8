package vn.kycuong.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when the violation can be disciplined with the form that was expected, as the law said on the day of opening.
 *
 * @param expiresOn null when it never lapses
 * @param mark confirmed, stated by others, from memory, or proposed ({@code C}, {@code S}, {@code M}, {@code P})
 */
public record Limitation(@Nullable LocalDate expiresOn, String source, String mark) {}
