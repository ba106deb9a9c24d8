package vn.kycuong.journal;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Commits now to what is told later: proof that a sealed decision is as old as it says, given without telling of it. */
@Component
public class Seal {

    private static final int SALT_BYTES = 32;

    private final JdbcSeals seals;
    private final Randomness randomness;
    private final Clock clock;

    Seal(JdbcSeals seals, Randomness randomness, Clock clock) {
        this.seals = seals;
        this.randomness = randomness;
        this.clock = clock;
    }

    /** @param decision what is committed to; everybody who is later told of the case will read it, so codes and dates only */
    @Transactional(propagation = Propagation.MANDATORY)
    public void commit(UUID caseId, Map<String, Object> decision) {
        var salt = HexFormat.of().formatHex(randomness.bytes(SALT_BYTES));
        var commitment = Canonical.text(decision);
        var leaf = HexFormat.of().formatHex(MerkleTree.leaf(salt + commitment));
        seals.add(caseId, clock.instant(), salt, commitment, leaf);
    }

    /** Empty while the minute of the commitment has not been anchored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Reveal> reveal(UUID caseId) {
        return seals.reveal(caseId);
    }
}
