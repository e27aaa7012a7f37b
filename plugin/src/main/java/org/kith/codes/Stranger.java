package org.kith.codes;

import java.util.List;
import org.kith.households.Address;
import org.kith.households.Relation;
import org.kith.page.Language;

/** Somebody with a page of paper and no account. @param ways by which they can be reached; may be none */
record Stranger(String code, String name, Relation relation, Language language, List<Address> ways) {}
