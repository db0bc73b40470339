package io.quayside.receiving.expected;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface ExpectedLines extends JpaRepository<ExpectedLine, Long>, JpaSpecificationExecutor<ExpectedLine> {

    @Override
    @EntityGraph(attributePaths = "expected")
    Page<ExpectedLine> findAll(@Nullable Specification<ExpectedLine> which, Pageable page);

    @Override
    @EntityGraph(attributePaths = "expected")
    Optional<ExpectedLine> findById(Long id);
}
