package io.quayside.worker.deployment;

import io.quayside.process.Models;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models of the class path. */
@Component
class ModelFiles {

  private final ResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

  List<Model> all() {
    return Models.patterns()
        .flatMap(this::matching)
        .sorted(Comparator.comparing(Model::name))
        .toList();
  }

  private Stream<Model> matching(String pattern) {
    try {
      var family = pattern.substring(0, pattern.indexOf('/') + 1);
      var found = resolver.getResources(ResourcePatternResolver.CLASSPATH_ALL_URL_PREFIX + pattern);
      return Arrays.stream(found).map(resource -> read(family, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model read(String family, Resource resource) {
    try {
      return new Model(family + resource.getFilename(), resource.getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
