package vn.kycuong.inspection;

import java.util.Optional;

/** How a conclusion is carried out, and how the case ended. */
public record Implementation(
        Optional<ImplementationPlan> plan, Optional<ImplementationOrder> order, Optional<Closing> closing) {}
