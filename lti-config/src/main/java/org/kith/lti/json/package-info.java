/** JSON from strangers: read strictly as text ({@link org.kith.lti.json.JsonText}), leniently as facts ({@link org.kith.lti.json.JsonObject}). */
@NullMarked
package org.kith.lti.json;

import org.jspecify.annotations.NullMarked;
