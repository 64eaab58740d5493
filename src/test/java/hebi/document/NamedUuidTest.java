package hebi.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedUuidTest {
    @Test
    void anIdentifierIsAUuidOfVersionFive() {
        // RFC 9562 Appendix A.4 has the namespace of DNS; this one was made with Python’s uuid.uuid5(NAMESPACE_URL, …)
        assertThat(NamedUuid.of("http://www.example.com/")).hasToString("fcde3c85-2270-590f-9e7c-ee003d65e0e2");
    }

    @Test
    void anEditionIsNamedByMagazineIssueAndEdition() {
        // uuid.uuid5(NAMESPACE_URL, "urn:issn:0000-0000/2026-05/zh")
        assertThat(SampleEdition.edition().identifier()).isEqualTo("urn:uuid:d8509aa3-cb03-5cd4-a198-719ab47ab049");
    }
}
