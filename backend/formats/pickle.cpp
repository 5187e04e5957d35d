#include "backend/formats/pickle.h"

#include "backend/formats/little_endian.h"
#include "backend/formats/printable.h"
#include "backend/formats/utf8.h"
#include "backend/types/error.h"

#include <bit>
#include <unordered_map>
#include <utility>

namespace penfield::formats {

namespace {
using Kind = PickleValue::Kind;

struct Broken {};  // becomes one sentence: nobody mends a pickle by hand

/// Opcodes by their letters, as pickletools names them.
enum Op : unsigned char {
    kMark = '(',
    kStop = '.',
    kPop = '0',
    kPopMark = '1',
    kBinFloat = 'G',
    kBinInt = 'J',
    kBinInt1 = 'K',
    kBinInt2 = 'M',
    kNone = 'N',
    kBinPersId = 'Q',
    kReduce = 'R',
    kBinString = 'T',
    kShortBinString = 'U',
    kBinUnicode = 'X',
    kAppend = 'a',
    kBuild = 'b',
    kGlobal = 'c',
    kDict = 'd',
    kEmptyDict = '}',
    kAppends = 'e',
    kBinGet = 'h',
    kLongBinGet = 'j',
    kList = 'l',
    kEmptyList = ']',
    kBinPut = 'q',
    kLongBinPut = 'r',
    kSetItem = 's',
    kTuple = 't',
    kEmptyTuple = ')',
    kSetItems = 'u',
    kBinBytes = 'B',
    kShortBinBytes = 'C',
    kProto = 0x80,
    kNewObj = 0x81,
    kTuple1 = 0x85,
    kTuple2 = 0x86,
    kTuple3 = 0x87,
    kNewTrue = 0x88,
    kNewFalse = 0x89,
    kLong1 = 0x8a,
    kLong4 = 0x8b,
    kShortBinUnicode = 0x8c,
    kBinUnicode8 = 0x8d,
    kBinBytes8 = 0x8e,
    kStackGlobal = 0x93,
    kMemoize = 0x94,
    kFrame = 0x95,
};
}  // namespace

/// Python's unpickling machine: a stack, marks on it, and a memo. Every step takes at least a byte of the file and makes at most one
/// value, so time and memory are bounded by the file's size.
class PickleMachine {
public:
    PickleMachine(ByteView bytes, const std::string &file, const std::function<bool(std::string_view)> &isKnown)
        : m_rest(bytes), m_file(file), m_isKnown(isKnown)
    {
    }

    Pickle run()
    {
        while (step(static_cast<Op>(number<std::uint8_t>()))) {
        }
        m_pickle.m_root = pop();
        return std::move(m_pickle);
    }

private:
    bool step(Op op)
    {
        switch (op) {
        case kStop:
            return false;
        case kProto:
            number<std::uint8_t>();
            break;
        case kFrame:
            take(8);
            break;
        case kMark:
            m_marks.push_back(m_stack.size());
            break;
        case kPop:
            pop();
            break;
        case kPopMark:
            popToMark();
            break;
        case kBinGet:
            push(recall(number<std::uint8_t>()));
            break;
        case kLongBinGet:
            push(recall(number<std::uint32_t>()));
            break;
        case kBinPut:
            m_memo[number<std::uint8_t>()] = top();
            break;
        case kLongBinPut:
            m_memo[number<std::uint32_t>()] = top();
            break;
        case kMemoize:
            m_memo[static_cast<std::uint32_t>(m_memo.size())] = top();
            break;
        default:
            if (!pushScalar(op) && !pushText(op) && !buildContainer(op) && !buildObject(op))
                refuseOpcode(op);
        }
        return true;
    }

    bool pushScalar(Op op)
    {
        switch (op) {
        case kNone:
            make(Kind::None);
            return true;
        case kNewTrue:
        case kNewFalse:
            make(Kind::Bool).number = op == kNewTrue;
            return true;
        case kBinInt:
            makeInt(number<std::int32_t>());
            return true;
        case kBinInt1:
            makeInt(number<std::uint8_t>());
            return true;
        case kBinInt2:
            makeInt(number<std::uint16_t>());
            return true;
        case kLong1:
            makeLong(number<std::uint8_t>());
            return true;
        case kLong4:
            makeLong(number<std::uint32_t>());
            return true;
        case kBinFloat: {
            const ByteView bytes = take(8);  // the one big-endian number
            std::uint64_t bits = 0;
            for (const std::byte byte : bytes)
                bits = bits << 8 | std::to_integer<std::uint64_t>(byte);
            make(Kind::Real).real = std::bit_cast<double>(bits);
            return true;
        }
        default:
            return false;
        }
    }

    bool pushText(Op op)
    {
        switch (op) {
        case kShortBinUnicode:
            makeText(Kind::Text, number<std::uint8_t>());
            return true;
        case kBinUnicode:
            makeText(Kind::Text, number<std::uint32_t>());
            return true;
        case kBinUnicode8:
            makeText(Kind::Text, number<std::uint64_t>());
            return true;
        case kShortBinString:
        case kShortBinBytes:
            makeText(Kind::Bytes, number<std::uint8_t>());
            return true;
        case kBinString:
        case kBinBytes:
            makeText(Kind::Bytes, number<std::uint32_t>());
            return true;
        case kBinBytes8:
            makeText(Kind::Bytes, number<std::uint64_t>());
            return true;
        default:
            return false;
        }
    }

    bool buildContainer(Op op)
    {
        switch (op) {
        case kEmptyList:
        case kEmptyTuple:
        case kEmptyDict:
            make(op == kEmptyList ? Kind::List : op == kEmptyTuple ? Kind::Tuple : Kind::Dict);
            return true;
        case kList:
        case kTuple:
        case kDict:
            makeOf(op == kList ? Kind::List : op == kTuple ? Kind::Tuple : Kind::Dict, popToMark());
            return true;
        case kTuple1:
        case kTuple2:
        case kTuple3:
            makeOf(Kind::Tuple, popSome(static_cast<std::size_t>(op - kTuple1) + 1));
            return true;
        case kAppend:
            extend(Kind::List, popSome(1));
            return true;
        case kAppends:
            extend(Kind::List, popToMark());
            return true;
        case kSetItem:
            extend(Kind::Dict, popSome(2));
            return true;
        case kSetItems:
            extend(Kind::Dict, popToMark());
            return true;
        default:
            return false;
        }
    }

    bool buildObject(Op op)
    {
        switch (op) {
        case kGlobal: {
            const std::string module = line();
            makeGlobal(module, line());
            return true;
        }
        case kStackGlobal: {
            const std::string name = textOf(pop());
            makeGlobal(textOf(pop()), name);
            return true;
        }
        case kReduce:
        case kNewObj:
            makeCall(op == kReduce ? Kind::Call : Kind::Object);
            return true;
        case kBuild: {
            const PickleRef state = pop();
            PickleValue &value = m_pickle.m_values[top()];
            if (value.kind != Kind::Call && value.kind != Kind::Object)
                throw Broken();
            value.state = state;
            return true;
        }
        case kBinPersId:
            makeOf(Kind::Persistent, popSome(1));
            return true;
        default:
            return false;
        }
    }

    void makeGlobal(const std::string &module, const std::string &name)
    {
        const std::string full = module + '.' + name;
        if (!m_isKnown(full))
            throw Error(PENFIELD_SENTENCE(
                            "The file %1 asks for %2, which data does not need. Running it could do anything, so the file is not opened."),
                        {m_file, printable(full)});
        make(Kind::Global).text = full;
    }

    void makeCall(Kind kind)
    {
        const PickleRef arguments = pop(), called = pop();
        if (m_pickle.at(called).kind != Kind::Global || m_pickle.at(arguments).kind != Kind::Tuple)
            throw Broken();
        std::string name = m_pickle.at(called).text;
        std::vector<PickleRef> items = m_pickle.at(arguments).items;
        m_copied += items.size();
        if (m_copied > Pickle::mostValues)
            throw Broken();
        if (name == "collections.OrderedDict" && items.empty())
            return void(make(Kind::Dict));
        PickleValue &value = make(kind);
        value.text = std::move(name);
        value.items = std::move(items);
    }

    void extend(Kind kind, const std::vector<PickleRef> &items)
    {
        PickleValue &value = m_pickle.m_values[top()];
        if (value.kind != kind || (kind == Kind::Dict && items.size() % 2 != 0))
            throw Broken();
        value.items.insert(value.items.end(), items.begin(), items.end());
    }

    PickleValue &make(Kind kind)
    {
        if (m_pickle.m_values.size() == Pickle::mostValues)
            throw Error(PENFIELD_SENTENCE(
                            "The file %1 holds more than %2 values beside its arrays, as no graph does. Check that it is the right file."),
                        {m_file, std::to_string(Pickle::mostValues)});
        push(static_cast<PickleRef>(m_pickle.m_values.size()));
        PickleValue &value = m_pickle.m_values.emplace_back();
        value.kind = kind;
        return value;
    }

    void makeOf(Kind kind, std::vector<PickleRef> items)
    {
        if (kind == Kind::Dict && items.size() % 2 != 0)
            throw Broken();
        make(kind).items = std::move(items);
    }

    void makeInt(std::int64_t number) { make(Kind::Int).number = number; }

    /// Two's complement, little-endian, of any length; numbers of more than 64 bits are no sizes or ids.
    void makeLong(std::uint64_t length)
    {
        const ByteView bytes = take(length);
        if (length > 8)
            throw Broken();
        std::uint64_t bits = length > 0 && std::to_integer<int>(bytes.back()) >= 0x80 ? ~std::uint64_t{0} : 0;
        for (std::size_t i = bytes.size(); i-- > 0;)
            bits = bits << 8 | std::to_integer<std::uint64_t>(bytes[i]);
        makeInt(static_cast<std::int64_t>(bits));
    }

    void makeText(Kind kind, std::uint64_t length)
    {
        const ByteView bytes = take(length);
        const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
        if (kind == Kind::Text && firstInvalidUtf8(text) != text.npos)
            throw Broken();
        make(kind).text = text;
    }

    const std::string &textOf(PickleRef ref) const
    {
        if (m_pickle.at(ref).kind != Kind::Text)
            throw Broken();
        return m_pickle.at(ref).text;
    }

    ByteView take(std::uint64_t length)
    {
        if (length > m_rest.size())
            throw Broken();
        const ByteView taken = m_rest.first(length);
        m_rest = m_rest.subspan(length);
        return taken;
    }

    template <class T>
    T number()
    {
        return littleEndian<T>(take(sizeof(T)));
    }

    std::string line()
    {
        std::string text;
        for (char c; (c = static_cast<char>(number<std::uint8_t>())) != '\n';)
            text += c;
        return text;
    }

    void push(PickleRef ref) { m_stack.push_back(ref); }

    /// The newest value; a mark keeps what lies below it from sight.
    PickleRef top() const
    {
        if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back()))
            throw Broken();
        return m_stack.back();
    }
    PickleRef pop()
    {
        const PickleRef ref = top();
        m_stack.pop_back();
        return ref;
    }
    std::vector<PickleRef> popSome(std::size_t count)
    {
        std::vector<PickleRef> items(count);
        while (count-- > 0)
            items[count] = pop();
        return items;
    }
    std::vector<PickleRef> popToMark()
    {
        if (m_marks.empty())
            throw Broken();
        const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
        std::vector<PickleRef> items(first, m_stack.end());
        m_stack.erase(first, m_stack.end());
        m_marks.pop_back();
        return items;
    }

    PickleRef recall(std::uint32_t number) const
    {
        const auto found = m_memo.find(number);
        if (found == m_memo.end())
            throw Broken();
        return found->second;
    }

    [[noreturn]] void refuseOpcode(Op op) const
    {
        throw Error(PENFIELD_SENTENCE("The file %1 uses the pickle operation %2, which data does not need. The file is not opened."),
                    {m_file, std::to_string(op)});
    }

    Pickle m_pickle;
    ByteView m_rest;
    const std::string &m_file;
    const std::function<bool(std::string_view)> &m_isKnown;
    std::vector<PickleRef> m_stack;
    std::vector<std::size_t> m_marks;
    std::unordered_map<std::uint32_t, PickleRef> m_memo;
    std::size_t m_copied = 0;  // arguments: a memoised tuple may be called with over and over
};

Pickle Pickle::parse(ByteView bytes, const std::string &file, const std::function<bool(std::string_view)> &isKnown)
{
    if (bytes.size() > mostBytes)
        throw Error(
            PENFIELD_SENTENCE("The file %1 holds %2 bytes beside its arrays; at most %3 are read. Check that it is the right file."),
            {file, std::to_string(bytes.size()), std::to_string(mostBytes)});
    try {
        return PickleMachine(bytes, file, isKnown).run();
    } catch (const Broken &) {
        throw Error(PENFIELD_SENTENCE("The file %1 is not a complete pickle that holds data. Download it or save it again."), {file});
    }
}

std::optional<PickleRef> Pickle::find(PickleRef dict, std::string_view key) const
{
    const PickleValue &value = at(dict);
    if (value.kind != Kind::Dict)
        return std::nullopt;
    for (std::size_t i = 0; i + 1 < value.items.size(); i += 2)
        if (at(value.items[i]).kind == Kind::Text && at(value.items[i]).text == key)
            return value.items[i + 1];
    return std::nullopt;
}

}  // namespace penfield::formats
