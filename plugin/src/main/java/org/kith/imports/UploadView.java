package org.kith.imports;

import java.util.Optional;
import org.kith.page.Problem;

/**
 * Where a file is chosen.
 *
 * @param fileName of the one that could not be read; empty when none was sent
 * @param problem why
 * @param cancelled the teacher has just decided against an import
 */
public record UploadView(String course, String fileName, Optional<Problem> problem, boolean cancelled) {}
