package org.kith.links;

import java.util.UUID;

/** A link that somebody holds and that works now. */
record OpenLink(UUID id, UUID platform, UUID course, UUID guardian, LinkPurpose purpose) {}
