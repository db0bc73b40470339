package io.quayside.process.lint;

import java.util.stream.Stream;

interface Rule {

    Stream<Finding> check(Diagram diagram);
}
