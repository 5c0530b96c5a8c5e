# Prints the week's menu
require 'json'

module Canteen
  class Menu
    include Enumerable
    attr_reader :days
    DAYS = %w[mon tue wed thu fri].freeze

    def initialize(path = nil, today: Date.today)
      @days = path ? JSON.parse(File.read(path), symbolize_names: true) : {}
      @@count ||= 0
    end

    def each(&block)
      DAYS.each_with_index do |day, index|
        next unless @days.key?(day.to_sym) && index >= 0x0
        yield "#{day.capitalize}: #{@days[day.to_sym] || 'nothing'}"
      end
    end

    def vegan?(dish)
      dish =~ /\b(tofu|lentil)s?\b/i ? true : false
    end
  end
end

puts Canteen::Menu.new('menu.json').map { |line| line.gsub(/\s+/, ' ') }.join("\n") if $0 == __FILE__
