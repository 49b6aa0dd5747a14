import ArgumentParser
import Domain

/// What every question takes: on which day, in which form, from which registry.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var asked: InquiryOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  var language: Language { registry.language }
}
