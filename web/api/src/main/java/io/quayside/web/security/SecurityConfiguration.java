package io.quayside.web.security;

import io.quayside.identity.JwtUserConverter;
import io.quayside.identity.keycloak.KeycloakProperties;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who gets in at all. What each role may do stands at the controller methods. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String NOTICES = "/api/vendor/shipment-notices/*";
  private static final RequestMatcher NOTICE_READ = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, NOTICES);
  private static final RequestMatcher NOTICE_SENT = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, NOTICES);

  /** Health is for load balancers and orchestrators, metrics are for the scraper that knows the token. */
  @Bean
  @Order(1)
  SecurityFilterChain actuator(HttpSecurity http, MetricsToken metrics) throws Exception {
    return stateless(http.securityMatcher("/actuator/**"))
        .authorizeHttpRequests(requests -> requests
            .requestMatchers("/actuator/health", "/actuator/health/**").permitAll()
            .requestMatchers("/actuator/prometheus").access(metrics)
            .anyRequest().denyAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain api(HttpSecurity http, JwtDecoder tokens, ProblemWriter problems) throws Exception {
    return stateless(http.securityMatcher("/api", "/api/**"))
        .authorizeHttpRequests(requests -> requests
            .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR).permitAll()
            .requestMatchers("/api/config", "/api/openapi", "/api/openapi/**", "/api/openapi.yaml").permitAll()
            .requestMatchers(NOTICE_READ, NOTICE_SENT).permitAll() // the link is the proof
            .anyRequest().authenticated())
        .oauth2ResourceServer(server -> server
            .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(new JwtUserConverter()))
            .authenticationEntryPoint(problems)
            .accessDeniedHandler(problems))
        .exceptionHandling(failures -> failures.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .addFilterBefore(new AnonymousBodyLimit(NOTICE_SENT, problems), AuthorizationFilter.class)
        .addFilterAfter(new UserLogFilter(), AuthorizationFilter.class)
        .build();
  }

  /** The front end: files, the same for everybody. */
  @Bean
  @Order(3)
  SecurityFilterChain files(HttpSecurity http, KeycloakProperties keycloak) throws Exception {
    return stateless(http)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .headers(headers -> headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.directives(keycloak.url()))))
        .build();
  }

  @Bean
  JwtDecoder jwtDecoder(KeycloakProperties keycloak) {
    var decoder = NimbusJwtDecoder.withJwkSetUri(keycloak.jwkSetUri()).build();
    decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
        JwtValidators.createDefaultWithIssuer(keycloak.issuer()), new JwtAudienceValidator(keycloak.apiClientId())));
    return decoder;
  }

  private static HttpSecurity stateless(HttpSecurity http) throws Exception {
    return http
        .csrf(AbstractHttpConfigurer::disable) // no cookie carries authority here, only the Authorization header
        .cors(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(headers -> headers
            .contentTypeOptions(Customizer.withDefaults())
            .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(policy -> policy.policy("camera=(self), geolocation=(), microphone=()")));
  }
}
