package vn.kycuong.proceeding;

import java.time.LocalDate;
import vn.kycuong.organisation.PostName;

/**
 * A post that the decision ended when it took effect.
 *
 * @param heldAgain whether the person holds it again today
 */
public record EndedPost(String unit, PostName post, LocalDate lastDay, boolean heldAgain) {}
