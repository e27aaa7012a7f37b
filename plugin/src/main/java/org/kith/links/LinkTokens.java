package org.kith.links;

import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.keys.OwnKeys;
import org.kith.keys.Signature;
import org.kith.keys.SignedIds;

/** What stands in a link's address, and what is kept of codes. */
@Shared
class LinkTokens {

    private final OwnKeys keys;

    @Inject
    LinkTokens(OwnKeys keys) {
        this.keys = keys;
    }

    String write(UUID link) {
        return SignedIds.write(link, keys.familyLinkSecret());
    }

    /** Empty if we have not written exactly this. */
    Optional<UUID> read(String text) {
        return SignedIds.read(text, keys.familyLinkSecret());
    }

    /** What is kept instead of a code: without our secret a million of them are soon tried. */
    String digest(UUID visit, String code) {
        return HexFormat.of().formatHex(Signature.of(visit + "/" + code, keys.familyLinkSecret()));
    }
}
