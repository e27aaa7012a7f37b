package org.kith.imports;

import java.util.UUID;

/** A teacher wants an import to run. @param run names this one try; see {@link Progress} */
record ImportConfirmed(UUID run) {}
